package org.waymark.web;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.qute.TemplateData;

/** A list that is shown page by page: which page this is, and the addresses of the others with the same filter. */
@TemplateData
public record Pages(long found, int size, int number, String address) {

    /** Page numbers are typed into addresses too: what is out of range becomes the nearest page. */
    public Pages {
        number = Math.clamp(number, 1, Math.toIntExact(Math.max(1, (found + size - 1) / size)));
    }

    public int last() {
        return Math.toIntExact(Math.max(1, (found + size - 1) / size));
    }

    public long offset() {
        return (long) (number - 1) * size;
    }

    public boolean isSeveral() {
        return last() > 1;
    }

    public long firstShown() {
        return found == 0 ? 0 : offset() + 1;
    }

    public long lastShown() {
        return Math.min(found, offset() + size);
    }

    public String previous() {
        return number > 1 ? at(number - 1) : null;
    }

    public String next() {
        return number < last() ? at(number + 1) : null;
    }

    /** The first and the last page, this one and its neighbours; a gap stands for those left out. */
    public List<Link> links() {
        return IntStream.rangeClosed(1, last())
                .filter(page -> page == 1 || page == last() || Math.abs(page - number) <= 2)
                .mapToObj(page -> new Link(page, at(page), page == number, isGap(page)))
                .filter(link -> !link.gap() || Math.abs(link.number() - number) == 2)
                .toList();
    }

    private boolean isGap(int page) {
        return Math.abs(page - number) == 2 && page != 1 && page != last();
    }

    private String at(int page) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    /** One page that can be gone to, or a gap in their row. */
    @TemplateData
    public record Link(int number, String href, boolean current, boolean gap) {
    }
}
