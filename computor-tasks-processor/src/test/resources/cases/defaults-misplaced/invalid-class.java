@ActivityDefaults
class Case {} // error: defaults-misplaced
