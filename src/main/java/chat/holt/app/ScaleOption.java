package chat.holt.app;

import chat.holt.localinstance.demo.Demo;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of `--demo-scale`.
final class ScaleOption implements ITypeConverter<Demo.Scale> {
    static final String DESCRIPTION = "fill an empty instance with a large community, the same each time, like"
            + " servers=50,members=10000,messages=100000 (these are the defaults of missing keys). members is the size"
            + " of the largest server, the n-th one has about one n-th of it; messages counts all channels.";

    @Override
    public Demo.Scale convert(String value) {
        try {
            return Demo.Scale.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
