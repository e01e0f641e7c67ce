package org.computor.tasks.processor.write;

import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.ClassModel.Trait;
import org.computor.tasks.processor.model.Text;

/** Writes the descriptor of an implementation of activities. */
public final class ActivitiesWriter {

    private static final String TEMPLATE = """
            %package%/** What a worker serves the activities of {@link %class%} by. */
            %generated%
            %public%final class %name% implements org.computor.tasks.spi.ActivitiesDescriptor {

                %name%() {}

                @java.lang.Override
                public java.lang.Class<?> implementation() {
                    return %class%.class;
                }

                @java.lang.Override
                public java.util.List<java.lang.String> activityNames() {
                    return java.util.List.of(%activities%);
                }

                @java.lang.Override
                public java.util.List<java.lang.String> queues() {
                    return java.util.List.of(%queues%);
                }

                @java.lang.Override
                public boolean instantiable() {
                    return %instantiable%;
                }

                @java.lang.Override
                public java.lang.Object newInstance() {
                    %newInstance%;
                }
            }
            """;

    private ActivitiesWriter() {}

    public static GeneratedFile write(ActivitiesModel activities) {
        ClassModel type = activities.type();
        boolean instantiable = type.is(Trait.CONSTRUCTIBLE);
        String source = Template.fill(
                TEMPLATE,
                "package",
                type.packageName().isEmpty() ? "" : "package " + type.packageName() + ";\n\n",
                "public",
                type.is(Trait.PUBLIC) ? "public " : "",
                "name",
                type.generatedName(ActivitiesModel.SUFFIX),
                "class",
                type.sourceName(),
                "activities",
                JavaText.strings(activities.activityNames()),
                "queues",
                JavaText.strings(activities.queues().stream().map(Text::value).toList()),
                "instantiable",
                String.valueOf(instantiable),
                "newInstance",
                instantiable
                        ? "return new " + type.sourceName() + "()"
                        : "throw new UnsupportedOperationException(\"no constructor without arguments\")");
        return new GeneratedFile(type.generatedQualifiedName(ActivitiesModel.SUFFIX), source);
    }
}
