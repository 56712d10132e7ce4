internal import GRDB

extension JournalError {
  /// What an error of the store means for the journal at this path.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as JournalError: self = error
    case let problem as FieldProblem: self = .invalid(problem)
    case let error as DatabaseError: self.init(error, at: path)
    case is RowReader.UnreadableColumn:
      self = .damaged(path: path, newestBackup: Backup.newest(of: path))
    default: self = .unexpected(path: path, code: 0, message: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    let reason = error.message ?? String(describing: error.resultCode)
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, newestBackup: Backup.newest(of: path))
    case .SQLITE_NOTADB: self = JournalFile.refused(at: path)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      self = .cannotWrite(path: path, reason: "its file was moved or removed")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      self = .cannotWrite(path: path, reason: reason)
    // A transaction ends with the removal of its rollback journal and the sync of the folder. When
    // only that sync fails, the change can be read, and is gone if the power goes now.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_DIR_FSYNC:
      self = .perhapsWritten(path: path, reason: reason)
    case .SQLITE_IOERR:
      let isReading = [.SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ]
        .contains(error.extendedResultCode)
      self =
        isReading
        ? .cannotRead(path: path, reason: reason) : .cannotWrite(path: path, reason: reason)
    default:
      self = .unexpected(path: path, code: error.extendedResultCode.rawValue, message: reason)
    }
  }
}
