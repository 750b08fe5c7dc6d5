enum GivenNamesTable { static let female = "Sarah"; static let male = "James"; static let either = "" }
