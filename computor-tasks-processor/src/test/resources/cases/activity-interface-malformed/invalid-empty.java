@ActivityInterface
public interface Case {} // error: activity-interface-malformed
