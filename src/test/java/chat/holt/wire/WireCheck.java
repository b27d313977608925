package chat.holt.wire;

import chat.holt.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Command line of `bin/check-wire`: folders of recordings in, one JSON object out, status 1 if anything is wrong.
public final class WireCheck {
    private WireCheck() {}

    public static void main(String[] places) throws IOException {
        Findings findings = check(List.of(places).stream().map(Path::of).toList());
        System.out.println(Json.write(findings.report()));
        System.exit(findings.wrong().isEmpty() && findings.files > 0 ? 0 : 1);
    }

    /// Everything recorded under these folders.
    static Findings check(List<Path> places) throws IOException {
        Findings findings = new Findings();
        Map<Path, List<Connection>> connections = new TreeMap<>();
        for (Path place : places) {
            for (Recording recording : Recording.under(place)) {
                List<Recording.Line> lines = recording.lines(findings);
                if (recording.name().equals("rest")) {
                    Exchanges.check(recording, lines, findings);
                } else if (recording.name().startsWith("gateway-")) {
                    Frames.check(recording, lines, findings);
                    connections
                            .computeIfAbsent(recording.folder(), folder -> new ArrayList<>())
                            .addAll(Connection.in(recording, lines));
                } else {
                    PermissionCases.check(recording, lines, findings);
                }
            }
        }
        connections.values().forEach(together -> Replay.check(together, findings));
        return findings;
    }
}
