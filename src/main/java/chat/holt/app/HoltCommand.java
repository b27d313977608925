package chat.holt.app;

import chat.holt.localinstance.demo.Demo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command line of Holt. Toolkit-free until a window is asked for.
@Command(
        name = "holt",
        description = "A desktop client for Stoat: chat and server management.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        subcommands = ServeCommand.class)
final class HoltCommand implements Callable<Integer> {

    @Option(
            names = "--local",
            description = "Open the built-in instance with its sample community instead of the last session.")
    boolean local;

    @Option(
            names = "--demo-scale",
            paramLabel = "KEY=N,...",
            converter = ScaleOption.class,
            description = "With --local: " + ScaleOption.DESCRIPTION)
    Demo.@Nullable Scale scale;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep settings, cache and the built-in instance in this folder.")
    @Nullable
    Path data;

    @Option(
            names = "--trace-startup",
            paramLabel = "FILE",
            description = "Write how long the steps of the start took, in ms since the JVM began, as JSON.")
    @Nullable
    Path traceStartup;

    @Option(names = "--exit-after-start", description = "Quit by itself a while after the first channel is shown.")
    boolean exitAfterStart;

    @Parameters(arity = "0..1", paramLabel = "LINK", description = "A stoat: link to open.")
    @Nullable
    String link;

    @Override
    public Integer call() {
        HoltApplication.launch(new StartOptions(local, scale, data, traceStartup, exitAfterStart, link));
        return 0;
    }
}
