/// A note as it was before it was changed.
struct ReplacedNote {
  let id: InterviewID
  let text: String
  let createdAt: Instant
  let updatedAt: Instant
}
