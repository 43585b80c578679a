import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;

/** Compiles stylesheets with Dart Sass inside the Maven build, which therefore needs no Node: source, load path, target, and further pairs of source and target. */
class CompileStyles {

    public static void main(String... arguments) throws Exception {
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            sass.setLoadPaths(List.of(new File(arguments[1])));
            compile(sass, arguments[0], arguments[2]);
            for (int pair = 3; pair < arguments.length; pair += 2) {
                compile(sass, arguments[pair], arguments[pair + 1]);
            }
        } catch (SassCompilationFailedException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static void compile(SassCompiler sass, String source, String into) throws Exception {
        var target = Path.of(into);
        Files.createDirectories(target.getParent());
        Files.writeString(target, sass.compileFile(new File(source)).getCss());
    }
}
