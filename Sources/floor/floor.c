/* The least that a site generator over libcmark-gfm does: read each Markdown file below a folder, parse it, render it with
   the library's own renderer, write it as NAME/index.html. No front matter, no template, no links, one thread.

   floor CONTENT OUTPUT */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};

static void stop(const char *path) {
  perror(path);
  exit(3);
}

static char *joined(const char *folder, const char *name) {
  char *path;
  if (asprintf(&path, "%s/%s", folder, name) < 0) stop(folder);
  return path;
}

static char *contents(const char *path, size_t *length) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status)) stop(path);
  char *bytes = malloc((size_t)status.st_size + 1);
  ssize_t count = bytes ? read(file, bytes, (size_t)status.st_size) : -1;
  if (count < 0) stop(path);
  close(file);
  *length = (size_t)count;
  return bytes;
}

static void write_page(const char *source, const char *folder) {
  size_t length;
  char *markdown = contents(source, &length);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (size_t index = 0; index < sizeof extensions / sizeof *extensions; index++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[index]));
  cmark_parser_feed(parser, markdown, length);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));

  if (mkdir(folder, 0777)) stop(folder);
  char *target = joined(folder, "index.html");
  int file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  size_t size = strlen(html);
  if (file < 0 || write(file, html, size) != (ssize_t)size || close(file)) stop(target);

  free(target);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(markdown);
}

static void write_folder(const char *content, const char *output) {
  if (mkdir(output, 0777)) stop(output);
  DIR *folder = opendir(content);
  if (!folder) stop(content);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    char *source = joined(content, entry->d_name), *target = joined(output, entry->d_name);
    size_t length = strlen(target);
    if (entry->d_type == DT_DIR) {
      write_folder(source, target);
    } else if (length > 3 && !strcmp(target + length - 3, ".md")) {
      target[length - 3] = 0;
      write_page(source, target);
    }
    free(source);
    free(target);
  }
  closedir(folder);
}

int main(int count, char **arguments) {
  if (count != 3) {
    fputs("usage: floor CONTENT OUTPUT\n", stderr);
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  write_folder(arguments[1], arguments[2]);
}
