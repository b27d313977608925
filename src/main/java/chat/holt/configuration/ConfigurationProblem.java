package chat.holt.configuration;

import chat.holt.i18n.Text;

/// Something wrong in a configuration file.
///
/// @param line from 1
/// @param column from 1
/// @param path such as `roles[2].name`; empty for the whole file
/// @param text what is wrong, in the user's language
public record ConfigurationProblem(int line, int column, String path, String text) {

    /// Where and what, as one sentence.
    public String sentence() {
        return path.isEmpty()
                ? Text.of("configuration.problem.at", line, column, text)
                : Text.of("configuration.problem.atPath", line, column, path, text);
    }
}
