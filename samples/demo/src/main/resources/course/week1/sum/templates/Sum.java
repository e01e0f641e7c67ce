class Sum {
    public static void main(String[] args) {
        // write here
    }
}
