# Runs unit tests and writes a line of JSON for each. Called with: report file, test files; the token comes on
# standard input, and is gone from there before anything of the student's is imported.
import sys

sys.path[:] = [entry for entry in sys.path if entry]  # a pytest.py of the student's is not the one that is meant

import importlib.util
import json
import os


def unittest_results(files):
    import unittest

    sys.path.insert(0, os.getcwd())
    found = []

    class Results(unittest.TestResult):
        def _add(self, test, state, message):
            found.append({"name": test.id().split(".", 1)[1], "state": state, "message": message})

        def addSuccess(self, test):
            self._add(test, "PASSED", "")

        def addFailure(self, test, err):
            self._add(test, "FAILED", str(err[1]))

        def addError(self, test, err):
            self._add(test, "FAILED", err[0].__name__ + ": " + str(err[1]))

        def addSkip(self, test, reason):
            self._add(test, "SKIPPED", reason)

        def addExpectedFailure(self, test, err):
            self._add(test, "PASSED", "")

        def addUnexpectedSuccess(self, test):
            self._add(test, "FAILED", "succeeded unexpectedly")

        def addSubTest(self, test, subtest, err):
            if err is not None:
                self._add(test, "FAILED", str(subtest) + ": " + str(err[1]))

    for file in files:
        name = os.path.splitext(os.path.basename(file))[0]
        spec = importlib.util.spec_from_file_location(name, file)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        unittest.defaultTestLoader.loadTestsFromModule(module).run(Results())
    return found


def pytest_results(files):
    import pytest

    sys.path.insert(0, os.getcwd())
    found = []

    class Results:
        def pytest_runtest_logreport(self, report):
            decisive = report.when == "call" or report.outcome != "passed"
            if decisive:
                state = {"passed": "PASSED", "failed": "FAILED", "skipped": "SKIPPED"}[report.outcome]
                name = report.nodeid.split("::", 1)[1].replace("::", ".")
                found.append({"name": name, "state": state, "message": report.longreprtext[-1000:]})

        def pytest_collectreport(self, report):
            if report.failed:
                found.append({"name": report.nodeid, "state": "FAILED", "message": report.longreprtext[-1000:]})

    options = ["-q", "-p", "no:cacheprovider", "--noconftest", "-c", "/dev/null", "--rootdir", "."]
    pytest.main(options + files, plugins=[Results()])
    return found


def main():
    token = sys.stdin.readline().strip()
    report, files = sys.argv[1], sys.argv[2:]
    dump, write_to = json.dumps, open
    sources = ""
    for name in files:
        with open(name, encoding="utf-8") as file:
            sources += file.read()
    if "unittest" in sources:
        answer = {"results": unittest_results(files)}
    elif importlib.util.find_spec("pytest") is None:
        answer = {"missing": "pytest"}
    else:
        answer = {"results": pytest_results(files)}
    with write_to(report, "w", encoding="utf-8") as file:
        file.write(dump({"token": token, **answer}))


main()
