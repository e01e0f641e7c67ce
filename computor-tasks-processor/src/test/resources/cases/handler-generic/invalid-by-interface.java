interface Api {
    record Item(int x) {}

    interface Inbox<T> {
        @SignalMethod
        void put(T one); // error: handler-generic

        @SignalMethod
        void putAll(List<? extends T> all); // error: handler-generic

        @QueryMethod
        T last();
    }
}

@RegisterTask(name = "t")
class Case extends BaseWorkflow<NoParameters, String> implements Api.Inbox<Api.Item> {
    public void put(Api.Item one) {}

    public void putAll(List<? extends Api.Item> all) {}

    public Api.Item last() {
        return new Api.Item(1);
    }

    public WorkflowResult<String> run(NoParameters p) {
        return WorkflowResult.completed(null);
    }
}
