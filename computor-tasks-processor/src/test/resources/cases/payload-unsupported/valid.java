@ActivityInterface
public interface Case {
    @ActivityMethod(name = "add")
    Map<String, Object> add(byte[] data, List<Duration> pauses, Object more);
}
