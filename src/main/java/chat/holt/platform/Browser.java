package chat.holt.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Opens links with the user's programs. Any thread; returns when the program was started.
public final class Browser {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final OperatingSystem system;

    public Browser(OperatingSystem system) {
        this.system = system;
    }

    /// @throws IOException when there is no program for it
    /// @throws IllegalArgumentException for anything but web and mail addresses: a link in a message must not start
    ///     programs or open files
    public void open(URI link) throws IOException {
        // System programs take the arguments as they are; there is no shell in between.
        new ProcessBuilder(command(link))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    List<String> command(URI link) {
        if (link.getScheme() == null || !SCHEMES.contains(link.getScheme())) {
            throw new IllegalArgumentException("Not a web address");
        }
        String address = link.toASCIIString();
        return switch (system) {
            case LINUX -> List.of("xdg-open", address);
            case MACOS -> List.of("open", address);
            case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", address);
        };
    }
}
