/** What an author writes on a class; needs nothing at run time. */
module org.computor.tasks.annotations {
    requires static org.jspecify;

    exports org.computor.tasks.annotations;
}
