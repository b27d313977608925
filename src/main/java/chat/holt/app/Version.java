package chat.holt.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version in the manifest that the build writes; there is none when classes run from a folder.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Holt " + Objects.requireNonNullElse(version, "(development build)")};
    }
}
