/// What one article may cost.
public enum ArticleBudget {
    /// The bytes of one article as it comes. The largest news page seen in a pack of thousands had 5 MB; ten times that
    /// is an accident or an attack.
    public static let bytes = 64 << 20
}
