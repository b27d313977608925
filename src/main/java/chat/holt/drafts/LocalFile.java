package chat.holt.drafts;

import java.nio.file.Path;

/// A file of this computer that is to be sent.
///
/// @param name shown to others
/// @param bytes its size when it was looked at
/// @param spoiler whether it is covered until somebody wants to see it
public record LocalFile(Path path, String name, long bytes, boolean spoiler) {
    /// What others take as the sign of a covered file (`client-behaviour.md §5.13`).
    private static final String COVERED = "spoiler_";

    /// A name that carries the sign already says so.
    public static LocalFile of(Path path, String name, long bytes) {
        boolean covered = name.regionMatches(true, 0, COVERED, 0, COVERED.length()) && name.length() > COVERED.length();
        return new LocalFile(path, covered ? name.substring(COVERED.length()) : name, bytes, covered);
    }

    /// The name as it is sent.
    public String sentName() {
        return spoiler ? COVERED + name : name;
    }

    public LocalFile named(String other) {
        return new LocalFile(path, other, bytes, spoiler);
    }

    public LocalFile covered(boolean on) {
        return new LocalFile(path, name, bytes, on);
    }
}
