/// Everything that the recognisers know, read once from the tables.
struct Knowledge: Sendable {
    static let standard = Knowledge()
}
