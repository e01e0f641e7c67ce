interface Api {
    interface Base<T> {
        @ActivityMethod(name = "put")
        int put(T one); // error: activity-generic

        @ActivityMethod(name = "get")
        T get(); // error: activity-generic
    }

    record Item(int x) {}

    @ActivityInterface
    interface Mail extends Base<Item> {}
}
