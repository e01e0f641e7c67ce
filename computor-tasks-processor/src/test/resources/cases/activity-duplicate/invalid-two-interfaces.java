interface Api {
    @ActivityInterface
    interface One {
        @ActivityMethod(name = "add")
        void add();
    }

    @ActivityInterface
    interface Two {
        @ActivityMethod(name = "add")
        void more();
    }
}

@RegisterActivities
class Case implements Api.One, Api.Two { // error: activity-duplicate
    public void add() {}

    public void more() {}
}
