package org.computor.tasks.samples.ctutor;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, and gives them what they need of the world. */
record Factory(Map<String, String> environment, Terminal terminal) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == StartCommand.class) {
            return type.cast(new StartCommand(environment, terminal));
        }
        if (type == StatusCommand.class) {
            return type.cast(new StatusCommand(environment, terminal));
        }
        if (type == DoctorCommand.class) {
            return type.cast(new DoctorCommand(environment, terminal));
        }
        if (type == TestJobCommand.class) {
            return type.cast(new TestJobCommand(environment, terminal));
        }
        if (type == ParametersConverter.class) {
            return type.cast(new ParametersConverter(System.in));
        }
        if (type == TasksCommand.class) {
            return type.cast(new TasksCommand(terminal));
        }
        if (type == ContractCommand.class) {
            return type.cast(new ContractCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
