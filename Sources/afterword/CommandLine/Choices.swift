public import AfterwordModel
public import ArgumentParser

extension FollowUpKind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension RoleKind: ExpressibleByArgument {}
extension Say: ExpressibleByArgument {}
extension Stance: ExpressibleByArgument {}
extension Outcome: ExpressibleByArgument {}
