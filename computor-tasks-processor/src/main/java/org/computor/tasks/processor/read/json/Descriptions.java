package org.computor.tasks.processor.read.json;

import static org.computor.tasks.processor.read.json.Annotations.JACKSON;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/**
 * What records and their components say of themselves to people: Jackson's annotations, or else the Javadoc of the
 * record, which is known only while its source is compiled.
 */
final class Descriptions {

    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+((?:(?!\\n\\s*@\\w).)*)", Pattern.DOTALL);
    private static final Pattern BLOCK_TAG = Pattern.compile("(?:^|\\n)\\s*@\\w");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+(?:\\S+\\s+)?([^}\\s]+)\\s*}");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s*([^}]*)}");
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>");

    private final Compiler compiler;

    Descriptions(Compiler compiler) {
        this.compiler = compiler;
    }

    /** Of a record; empty if there is none. */
    String of(TypeElement type) {
        return Mirror.find(compiler, type, JACKSON + "JsonClassDescription")
                .map(annotation -> annotation.string("value"))
                .orElseGet(() -> text(BLOCK_TAG.split(comment(type), 2)[0]));
    }

    /** Of a component; empty if there is none. */
    String of(RecordComponentElement component, Annotations annotations) {
        return annotations
                .find(JACKSON + "JsonPropertyDescription")
                .map(annotation -> annotation.string("value"))
                .orElseGet(() -> param(component));
    }

    // Compilers know no comment of a component: it stands in that of its record
    private String param(RecordComponentElement component) {
        Matcher param = PARAM.matcher(comment((TypeElement) Compiler.around(component)));
        while (param.find()) {
            if (component.getSimpleName().contentEquals(param.group(1))) {
                return text(param.group(2));
            }
        }
        return "";
    }

    private String comment(TypeElement type) {
        String comment = compiler.elements().getDocComment(type);
        return comment == null ? "" : comment;
    }

    private static String text(String comment) {
        String linked = LINK.matcher(comment).replaceAll("$1");
        String plain = HTML.matcher(INLINE_TAG.matcher(linked).replaceAll("$1")).replaceAll("");
        return plain.replaceAll("\\s+", " ").strip();
    }
}
