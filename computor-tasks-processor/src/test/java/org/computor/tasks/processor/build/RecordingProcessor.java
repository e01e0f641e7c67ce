package org.computor.tasks.processor.build;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.TaskProcessor;
import org.computor.tasks.processor.build.RecordedOrigins.Generated;

/** The processor, with somebody who looks on at what it writes, as Gradle does. */
final class RecordingProcessor extends AbstractProcessor {

    private final Processor processor = new TaskProcessor();
    private final RecordedOrigins origins;

    RecordingProcessor(RecordedOrigins origins) {
        this.origins = origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer recording = proxy(Filer.class, environment.getFiler());
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? recording : method.invoke(environment, arguments)));
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "createSourceFile" -> {
                            String path = arguments[0].toString().replace('.', '/');
                            origins.add(new Generated(true, path), elements(arguments[1]));
                        }
                        case "createResource" ->
                            origins.add(new Generated(false, arguments[2].toString()), elements(arguments[3]));
                        default -> {}
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Element[] elements(Object argument) {
        return Arrays.copyOf((Object[]) argument, ((Object[]) argument).length, Element[].class);
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // the answer is that of the processor behind it
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }
}
