public import AfterwordModel
public import ArgumentParser

extension FollowUpKind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension Outcome: ExpressibleByArgument {}
