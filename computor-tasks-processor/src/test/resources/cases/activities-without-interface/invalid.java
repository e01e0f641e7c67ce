@RegisterActivities
class Case implements Runnable { // error: activities-without-interface
    public void run() {}
}
