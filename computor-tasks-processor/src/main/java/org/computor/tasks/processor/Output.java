package org.computor.tasks.processor;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.computor.tasks.processor.write.GeneratedFile;
import org.computor.tasks.processor.write.IndexWriter;

/** Hands what was written to the compiler, each file with the one class that it comes from. */
record Output(Filer filer) {

    void source(GeneratedFile file, TypeElement origin) throws IOException {
        try (Writer writer = filer.createSourceFile(file.className(), origin).openWriter()) {
            writer.write(inAscii(file.source()));
        }
    }

    // It is written in one encoding and may be read in another
    private static String inAscii(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }

    /** After the source: one of the compilers refuses it the other way round. */
    void index(String binaryName, String entry, TypeElement origin) throws IOException {
        try (Writer writer = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", IndexWriter.resource(binaryName), origin)
                .openWriter()) {
            writer.write(entry);
        }
    }
}
