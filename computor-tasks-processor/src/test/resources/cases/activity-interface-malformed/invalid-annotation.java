@ActivityInterface
@interface Case {} // error: activity-interface-malformed
