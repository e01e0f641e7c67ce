@RegisterTask(name = "t")
class Case extends BaseWorkflow<Case.P, String> {
    record R0(Optional<R1> next) {}
    record R1(Optional<R2> next) {}
    record R2(Optional<R3> next) {}
    record R3(Optional<R4> next) {}
    record R4(Optional<R5> next) {}
    record R5(Optional<R6> next) {}
    record R6(Optional<R7> next) {}
    record R7(Optional<R8> next) {}
    record R8(Optional<R9> next) {}
    record R9(Optional<R10> next) {}
    record R10(Optional<R11> next) {}
    record R11(Optional<R12> next) {}
    record R12(Optional<R13> next) {}
    record R13(Optional<R14> next) {}
    record R14(Optional<R15> next) {}
    record R15(Optional<R16> next) {}
    record R16(Optional<R17> next) {}
    record R17(Optional<R18> next) {}
    record R18(Optional<R19> next) {}
    record R19(Optional<R20> next) {}
    record R20(Optional<R21> next) {}
    record R21(Optional<R22> next) {}
    record R22(Optional<R23> next) {}
    record R23(Optional<R24> next) {}
    record R24(Optional<R25> next) {}
    record R25(Optional<R26> next) {}
    record R26(Optional<R27> next) {}
    record R27(Optional<R28> next) {}
    record R28(Optional<R29> next) {}
    record R29(Optional<R30> next) {}
    record R30(Optional<R31> next) {}
    record R31(Optional<R32> next) {}
    record R32(Optional<R33> next) {}
    record R33(Optional<R34> next) {}
    record R34(Optional<R35> next) {}
    record R35(Optional<R36> next) {}
    record R36(Optional<R37> next) {}
    record R37(Optional<R38> next) {}
    record R38(Optional<R39> next) {}
    record R39(Optional<R40> next) {}
    record R40(Optional<R41> next) {}
    record R41(Optional<R42> next) {}
    record R42(Optional<R43> next) {}
    record R43(Optional<R44> next) {}
    record R44(Optional<R45> next) {}
    record R45(Optional<R46> next) {}
    record R46(Optional<R47> next) {}
    record R47(Optional<R48> next) {}
    record R48(Optional<R49> next) {}
    record R49(Optional<R50> next) {}
    record R50(Optional<R51> next) {}
    record R51(Optional<R52> next) {}
    record R52(Optional<R53> next) {}
    record R53(Optional<R54> next) {}
    record R54(Optional<R55> next) {}
    record R55(Optional<R56> next) {}
    record R56(Optional<R57> next) {}
    record R57(Optional<R58> next) {}
    record R58(Optional<R59> next) {}
    record R59(Optional<R60> next) {}
    record R60(int end) {}

    record P(R0 first) {}

    public WorkflowResult<String> run(Case.P p) {
        return WorkflowResult.completed(null);
    }
}
