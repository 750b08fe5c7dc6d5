/// The rules of the `Placings` stage, in the order of its forms.
enum PlacingRules {
    static let all = PlacingRecogniser.forms.map(\.rule)
}
