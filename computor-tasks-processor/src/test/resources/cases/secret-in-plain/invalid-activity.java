@ActivityInterface
public interface Case {
    record Login(String user, String password) {} // warning in a record: secret-in-plain

    @ActivityMethod(name = "log_in")
    void logIn(Login login);
}
