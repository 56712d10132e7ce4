import PowerLoss
import SeededRandom
import Testing

@Suite("The disk whose power goes")
struct DiskTests {
  private func disk(_ start: DiskImage, _ calls: FileCall...) throws -> Disk {
    var disk = Disk(start)
    for call in calls { try disk.take(call) }
    return disk
  }

  private func images(_ disk: Disk, random: Int = 0) -> Set<DiskImage> {
    var chance = SeededGenerator(seed: 1)
    return Set(disk.imagesAfterPowerCut(random: random, &chance))
  }

  @Test("What was synced is always there")
  func synced() throws {
    let disk = try disk(
      [:],
      .create("a"),
      .write("a", at: 0, [1, 2]),
      .sync("a"),
      .syncFolder
    )
    #expect(images(disk, random: 20) == [["a": [1, 2]]])
  }

  @Test("Of two unsynced writes, any may be missing, or be there as zeros")
  func unsynced() throws {
    let disk = try disk(["a": [0]], .write("a", at: 1, [1]), .write("a", at: 2, [2]))
    #expect(
      images(disk) == [
        ["a": [0]], ["a": [0, 1]], ["a": [0, 0, 2]], ["a": [0, 1, 2]], ["a": [0, 1, 0]],
        ["a": [0, 0, 0]],
      ]
    )
  }

  @Test("A sync of one file says nothing of another")
  func otherFile() throws {
    let disk = try disk(
      ["a": [], "b": []],
      .write("a", at: 0, [1]),
      .write("b", at: 0, [2]),
      .sync("a")
    )
    #expect(images(disk) == [["a": [1], "b": [2]], ["a": [1], "b": []], ["a": [1], "b": [0]]])
  }

  @Test("The newest write may be torn at each sector, and is never torn within one")
  func torn() throws {
    let bytes = [UInt8](repeating: 1, count: 1100)
    let disk = try disk(["a": [UInt8](repeating: 0, count: 1600)], .write("a", at: 500, bytes))
    func image(_ written: Range<Int>) -> DiskImage {
      ["a": (0..<1600).map { written.contains($0) ? 1 : 0 }]
    }
    #expect(
      images(disk) == [
        image(0..<0), image(500..<1600), image(500..<512), image(512..<1600), image(500..<1024),
        image(1024..<1600), image(500..<1536), image(1536..<1600),
      ]
    )
  }

  @Test("A removal that the folder's sync did not follow may be undone, with what the file held")
  func removal() throws {
    let removed = try disk(["a": [7]], .remove("a"))
    #expect(images(removed) == [["a": [7]], [:]])
    #expect(images(try disk(["a": [7]], .remove("a"), .syncFolder)) == [[:]])
  }

  @Test("A new file may be missing until the folder is synced, even when it is synced itself")
  func newFile() throws {
    let disk = try disk([:], .create("a"), .write("a", at: 0, [1]), .sync("a"))
    #expect(images(disk) == [[:], ["a": [1]]])
  }

  @Test("A file of the name of a removed one is another file")
  func sameName() throws {
    let disk = try disk(["a": [7]], .remove("a"), .create("a"), .write("a", at: 0, [8]))
    let images = images(disk)
    #expect(images.isSuperset(of: [["a": [7]], ["a": [8]], ["a": []], [:]]))
    #expect(!images.contains(["a": [7, 8]]))
  }

  @Test("A shortened file may still be long")
  func shortened() throws {
    #expect(images(try disk(["a": [1, 2]], .setLength("a", 1))) == [["a": [1]], ["a": [1, 2]]])
  }

  @Test("A disk that lies about a sync may lose what it was for")
  func lying() throws {
    var disk = Disk(["a": [1]], lyingAbout: [.sync("a")])
    for call in [FileCall.write("a", at: 0, [2]), .sync("a")] { try disk.take(call) }
    #expect(images(disk).contains(["a": [1]]))
    #expect(disk.visible == ["a": [2]])
  }

  @Test("A transaction ends with the sync of the folder after its journal was removed")
  func transactionEnds() {
    let calls: [FileCall] = [
      .create("j-journal"), .syncFolder, .write("j", at: 0, [1]), .sync("j"),
      .remove("j-journal"), .output([1]), .syncFolder, .syncFolder,
    ]
    #expect(Recording(start: [:], calls: calls).transactionEnds == [7])
  }
}
