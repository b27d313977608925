package chat.holt.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One request over HTTP/1.1 on a connection of its own. The platform's client writes headers as ASCII there, but
/// the reasons of the audit log are UTF-8: each char of a header is written as the byte of that number.
///
/// @param timeout for connecting, and for each part of the answer
/// @param maxBody bytes
record OwnConnection(Duration timeout, int maxBody) {

    private static final int LAST_ASCII = 127;

    /// Whether the request has a header that only this can write.
    static boolean needed(HttpRequest request) {
        return request.headers().map().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.chars().anyMatch(character -> character > LAST_ASCII));
    }

    Answer send(HttpRequest request, byte[] body) throws IOException {
        try (Socket socket = connect(request.uri())) {
            socket.setSoTimeout((int) timeout.toMillis());
            socket.getOutputStream().write(head(request, body.length).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return read(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private Socket connect(URI uri) throws IOException {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(uri.getHost(), port), (int) timeout.toMillis());
            if (!secure) {
                return socket;
            }
            SSLSocket wrapped = (SSLSocket)
                    ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(socket, uri.getHost(), port, true);
            SSLParameters parameters = wrapped.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            wrapped.setSSLParameters(parameters);
            return wrapped;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static String head(HttpRequest request, int length) {
        URI uri = request.uri();
        StringBuilder head = new StringBuilder(request.method()).append(' ').append(uri.getRawPath());
        if (uri.getRawQuery() != null) {
            head.append('?').append(uri.getRawQuery());
        }
        head.append(" HTTP/1.1\r\nHost: ").append(uri.getRawAuthority());
        head.append("\r\nConnection: close\r\nContent-Length: ").append(length);
        request.headers()
                .map()
                .forEach((name, values) -> values.forEach(
                        value -> head.append("\r\n").append(name).append(": ").append(value)));
        return head.append("\r\n\r\n").toString();
    }

    private Answer read(InputStream in) throws IOException {
        String[] status = line(in).split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("\\d{3}")) {
            throw new IOException("No HTTP");
        }
        Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                map.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        HttpHeaders headers = HttpHeaders.of(map, (name, value) -> true);
        int code = Integer.parseInt(status[1]);
        return new Answer(code, headers, code == 204 ? new byte[0] : body(in, headers));
    }

    private byte[] body(InputStream in, HttpHeaders headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.firstValue("Transfer-Encoding").orElse(""))) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                exactly(in, size).writeTo(body);
                line(in);
                limit(body.size());
            }
            return body.toByteArray();
        }
        long length = headers.firstValueAsLong("Content-Length").orElse(-1);
        limit(length);
        return length < 0 ? in.readNBytes(maxBody) : exactly(in, (int) length).toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        try {
            return Integer.parseUnsignedInt(line(in).split(";", 2)[0].strip(), 16);
        } catch (NumberFormatException e) {
            throw new IOException("No HTTP", e);
        }
    }

    private ByteArrayOutputStream exactly(InputStream in, int size) throws IOException {
        limit(size);
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("The answer stopped half-way");
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream(size);
        part.write(bytes);
        return part;
    }

    private void limit(long size) throws IOException {
        if (size > maxBody) {
            throw new IOException("The answer is too long");
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > 16_384) {
                throw new EOFException("The answer stopped half-way");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
