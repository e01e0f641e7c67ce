@ActivityDefaults
interface Case { // error: defaults-misplaced
    void send(String to);
}
