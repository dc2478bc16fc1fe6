package dev.sangja.lesson.format;

import dev.sangja.lesson.Picture;
import dev.sangja.lesson.source.Findings;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a drawing: its size, and that it holds nothing which our policy for pictures would switch off (styles) or which
 * has no place in one (scripts, other sites' files).
 */
final class PictureReader {
    private static final Set<String> REFUSED = Set.of("script", "style", "foreignobject");
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern BOX = Pattern.compile("(-?\\d{1,6}(\\.\\d{1,6})?([\\s,]+|$)){4}");
    private static final int MOST_PIXELS = 4_000;
    private static final int VERSION_BYTES = 8;

    private final String file;
    private final Findings findings;
    private @Nullable String viewBox;

    private PictureReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static Optional<Picture> read(String file, String name, String svg, Findings findings) {
        return new PictureReader(file, findings).read(name, svg);
    }

    private Optional<Picture> read(String name, String svg) {
        try {
            scan(svg);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            findings.add(file, Math.max(1, line), 1, "broken SVG", "export the drawing again");
            return Optional.empty();
        }
        double[] box = numbers(viewBox == null ? "" : viewBox);
        if (box.length != 4 || !isSize(box[2]) || !isSize(box[3])) {
            findings.add(
                    file,
                    "the picture has no size",
                    "write viewBox=\"0 0 width height\" into <svg>, each at most 4000");
            return Optional.empty();
        }
        int width = (int) Math.round(box[2]);
        int height = (int) Math.round(box[3]);
        return Optional.of(new Picture(name, svg, width, height, version(svg)));
    }

    private static boolean isSize(double value) {
        return value >= 1 && value <= MOST_PIXELS;
    }

    private static double[] numbers(String text) {
        return BOX.matcher(text.strip()).matches()
                ? SPACE.splitAsStream(text.strip()).mapToDouble(Double::parseDouble).toArray()
                : new double[0];
    }

    private void scan(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
        boolean root = true;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (root && reader.getLocalName().equals("svg")) {
                    viewBox = reader.getAttributeValue(null, "viewBox");
                }
                root = false;
                check(reader);
            }
        }
    }

    private void check(XMLStreamReader reader) {
        String element = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (REFUSED.contains(element)) {
            refuse(reader, "<" + element + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            boolean away = name.equals("href") && !reader.getAttributeValue(i).startsWith("#");
            if (name.equals("style") || name.startsWith("on") || away) {
                refuse(reader, name + "=\"…\"");
            }
        }
    }

    private void refuse(XMLStreamReader reader, String what) {
        findings.add(
                file,
                reader.getLocation().getLineNumber(),
                1,
                "the picture holds " + what + ", which browsers are told to ignore",
                "use shapes with attributes such as fill and stroke");
    }

    private static String version(String svg) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(svg.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
