package chat.holt.app;

import picocli.CommandLine;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int status = new CommandLine(new HoltCommand()).execute(args);
        // After `serve` threads of the instance may still be around; a window ends the process itself.
        System.exit(status);
    }
}
