extension ChangeWriting {
  /// The line of a planned promise was deleted. A promise that is kept goes on by hand, without a line;
  /// one that is none any more is gone until its line comes back.
  func settlePromise(_ id: FollowUpID, isKept: Bool) throws -> ChangeReceipt {
    let followUp = try planned(id)
    let receipt = receipt(isKept ? .keepPromise : .letGoOfPromise, try known(id))
    guard let line = try followUp.planning.lineID.flatMap(database.noteLine), line.rank == nil
    else { return receipt }
    if isKept {
      try database.run(
        "UPDATE followUp SET isByHand = 1, lineID = NULL, updatedAt = ? WHERE id = ?",
        [now, id]
      )
    } else {
      try database.run(
        "UPDATE followUp SET isByHand = 0, deletedAt = ?1, updatedAt = ?1 WHERE id = ?2",
        [now, id]
      )
    }
    try touch(followUp.applicationID)
    return receipt
  }
}
