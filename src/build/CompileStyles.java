import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles the stylesheet with Dart Sass inside the Maven build, which therefore needs no Node: source, load path, target. */
class CompileStyles {

    public static void main(String... arguments) throws Exception {
        var source = new File(arguments[0]);
        var loadPath = new File(arguments[1]);
        var target = Path.of(arguments[2]);
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            sass.setLoadPaths(List.of(loadPath));
            Files.createDirectories(target.getParent());
            Files.writeString(target, sass.compileFile(source).getCss());
        } catch (SassCompilationFailedException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }
}
