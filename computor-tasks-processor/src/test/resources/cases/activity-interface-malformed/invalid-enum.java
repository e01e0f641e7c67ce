@ActivityInterface
enum Case { // error: activity-interface-malformed
    ONE
}
