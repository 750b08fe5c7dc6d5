/// Given names and the short forms that stand for them, so that `Dave Marsh` and `David Marsh` are one person.
enum ShortNamesTable {
    /// `given name | short forms`.
    static let rows = """
        Abigail | Abby, Abbie
        Alexander | Alex, Alec, Sandy
        Alexandra | Alex, Sandra, Lexi
        Andrew | Andy, Drew
        Anthony | Tony, Ant
        Benjamin | Ben
        Catherine | Cath, Cathy, Kate, Katie
        Charles | Charlie, Chuck
        Christina | Chris, Tina
        Christopher | Chris
        Daniel | Dan, Danny
        David | Dave, Davey
        Deborah | Deb, Debbie
        Edward | Ed, Eddie, Ted
        Elizabeth | Liz, Beth, Lizzie, Eliza
        Gregory | Greg
        Isabella | Bella, Izzy
        Jacob | Jake
        James | Jim, Jimmy, Jamie
        Jennifer | Jen, Jenny
        Jessica | Jess
        Jonathan | Jon, Jonny
        Joseph | Joe, Joey
        Joshua | Josh
        Katherine | Kate, Kathy, Katie
        Kenneth | Ken, Kenny
        Kimberly | Kim
        Laurence | Larry
        Leonard | Len, Lenny
        Margaret | Maggie, Meg
        Matthew | Matt
        Michael | Mike, Mick, Mickey
        Mohamed | Mo
        Nicholas | Nick, Nicky
        Nicola | Nicky, Nikki
        Patricia | Pat, Trish, Patty
        Patrick | Pat, Paddy
        Peter | Pete
        Philip | Phil
        Phillip | Phil
        Rebecca | Becky, Becca
        Richard | Rick, Dick, Richie
        Robert | Bob, Bobby, Rob, Robbie
        Ronald | Ron, Ronnie
        Samantha | Sam
        Samuel | Sam, Sammy
        Sebastian | Seb
        Stephen | Steve
        Steven | Steve
        Susan | Sue, Susie
        Theodore | Ted, Theo
        Thomas | Tom, Tommy
        Timothy | Tim
        Victoria | Vicky, Tori
        Vincent | Vince
        William | Bill, Billy, Will
        Zachary | Zach, Zack
        """
}
