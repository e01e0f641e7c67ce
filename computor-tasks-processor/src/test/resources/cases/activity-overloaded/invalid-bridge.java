interface Api {
    interface Crud<X> {
        X get(X x);

        Object all();

        X same(int i);
    }
}

@ActivityInterface
public interface Case extends Api.Crud<String> {
    @ActivityMethod(name = "get")
    String get(String name); // error: activity-overloaded

    @ActivityMethod(name = "all")
    String all(); // error: activity-overloaded

    @ActivityMethod(name = "same")
    String same(int i); // error: activity-overloaded
}
