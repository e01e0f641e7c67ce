interface Api {
    @ActivityInterface
    interface One {
        @ActivityMethod(name = "add")
        void add();
    }

    @ActivityInterface
    interface Two {
        @ActivityMethod(name = "more")
        void more();
    }
}

@RegisterActivities
class Case implements Api.One, Api.Two {
    public void add() {}

    public void more() {}
}
