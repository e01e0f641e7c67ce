@RegisterActivities
class Case extends org.computor.tasks.processor.HiddenActivities { // error: activity-interface-not-public
    public void hide() {}
}
