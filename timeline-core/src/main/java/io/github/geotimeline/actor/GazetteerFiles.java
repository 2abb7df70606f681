package io.github.geotimeline.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contents of gazetteer files, stock and others. */
final class GazetteerFiles {

    private static final List<String> STOCK = List.of(
            "countries.txt",
            "organisations.txt",
            "armed.txt",
            "bodies.txt",
            "groups.txt",
            "leaders-africa.txt",
            "leaders-americas.txt",
            "leaders-asia.txt",
            "leaders-europe.txt",
            "leaders-middle-east.txt",
            "leaders-oceania.txt",
            "leaders-organisations.txt",
            "places-africa.txt",
            "places-americas.txt",
            "places-asia.txt",
            "places-europe.txt",
            "places-middle-east.txt",
            "places-waters.txt");

    private GazetteerFiles() {}

    /** Returns the layer of the files that come with the library. */
    static Layer stock(List<GazetteerException.Fault> faults) {
        Layer layer = new Layer(faults);
        for (String name : STOCK) {
            layer.add(name, resource(name));
        }
        return layer;
    }

    private static Utf8 resource(String name) {
        try (InputStream stream = GazetteerFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + GazetteerFiles.class);
            }
            return new Utf8(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /**
     * Returns the bytes of a file.
     *
     * @throws UncheckedIOException with the path, if the file cannot be read or is not UTF-8; then also with the offset
     */
    static Utf8 read(Path path) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e, e);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new UncheckedIOException(
                    path + " is not UTF-8: bad byte at offset " + in.position(),
                    new MalformedInputException(result.length()));
        }
        return new Utf8(bytes);
    }

    /**
     * Returns all that the reader gives, as UTF-8.
     *
     * @throws UncheckedIOException with the name, if reading fails
     */
    static Utf8 read(Reader reader, String name) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new Utf8(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + ": " + e, e);
        }
    }
}
