package chat.holt.configuration;

import java.util.List;
import java.util.stream.Collectors;

/// A file is not a configuration that this version can read.
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ConfigurationProblem> problems;

    ConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.stream().map(ConfigurationProblem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, in the order of the file; at least one.
    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
