package org.computor.tasks.processor.read.json;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.model.Text;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** The warnings that an author has looked at, by code. */
record Silenced(Compiler compiler, TypeElement task) {

    /** What stands before a code in {@code @SuppressWarnings}. */
    private static final String PREFIX = "computor:";

    /** What is said at some elements that belong together, around the first of them, or at the task. */
    Set<String> at(Element element, Stream<? extends Element> others) {
        return Stream.of(outwards(element), others, outwards(task))
                .flatMap(elements -> elements)
                .flatMap(place -> Mirror.find(compiler, place, "java.lang.SuppressWarnings").stream())
                .flatMap(annotation -> annotation.texts("value").stream())
                .map(Text::value)
                .filter(token -> token.startsWith(PREFIX))
                .map(token -> token.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }

    private static Stream<Element> outwards(Element element) {
        return Stream.iterate(element, place -> place.getKind() != ElementKind.PACKAGE, Compiler::around);
    }
}
