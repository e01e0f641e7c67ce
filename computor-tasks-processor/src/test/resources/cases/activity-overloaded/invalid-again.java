interface Api {
    @ActivityInterface
    interface Base {
        @ActivityMethod(name = "add")
        void add();
    }

    @ActivityInterface
    interface Case extends Base {
        @ActivityMethod(name = "add_again")
        void add(); // error: activity-overloaded
    }
}
