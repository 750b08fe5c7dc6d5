extension SignUpPhrases {
    /// Labels of forms and buttons, which prove little alone.
    static let labels = FurnitureTable(
        rule, .beside,
        """
        accept
        agree
        cancel
        close
        continue
        decline
        dismiss
        done
        email
        its free
        join
        join now
        name
        newsletter
        not now
        ok
        password
        register
        reject
        submit
        try again
        """)
}
