// The process: environment, clock, interrupts, stacks.
#define _GNU_SOURCE
#include <malloc.h>
#include "CSystem.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

const char *tonne_environment(const char *name) { return getenv(name); }

void tonne_error_text(int error, char *text, size_t capacity) {
  if (capacity == 0) return;
  const char *message = strerrordesc_np(error);
  snprintf(text, capacity, "%s", message != NULL ? message : "unknown error");
}

uint64_t tonne_monotonic_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void tonne_exit(int status) {
  // Destructors of the C library run for nothing at this point; they cost start-to-end time.
  fflush(stdout);
  _exit(status);
}

// Looked at and set as a whole by tonne_is_set and tonne_set only: other threads do both.
static int interrupted = 0;

static void on_interrupt(int signal) {
  (void)signal;
  tonne_set(&interrupted, true);
}

void tonne_catch_interrupt(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_interrupt;
  sigemptyset(&action.sa_mask);
  // Without SA_RESTART a prompt that waits for a key returns.
  sigaction(SIGINT, &action, NULL);
}

bool tonne_interrupted(void) { return tonne_is_set(&interrupted); }

void tonne_clear_interrupt(void) { tonne_set(&interrupted, false); }

void tonne_raise_interrupt(void) { tonne_set(&interrupted, true); }

const int *tonne_interrupt_flag(void) { return &interrupted; }

typedef struct {
  void *context;
  void (*body)(void *);
  bool is_done;
} Job;

struct TonneTicks {
  void (*tick)(void);
  int milliseconds;
};

static void *run_job(void *argument) {
  Job *job = argument;
  job->body(job->context);
  tonne_end_watching(&job->is_done);
  return NULL;
}

int tonne_run_on_big_stack(size_t mebibytes, void *context, void (*body)(void *)) {
  if (mebibytes == 0 || mebibytes > 16384) return EINVAL;
  Job job = {context, body, false};
  pthread_attr_t attributes;
  int error = pthread_attr_init(&attributes);
  if (error != 0) return error;
  pthread_t thread;
  error = pthread_attr_setstacksize(&attributes, mebibytes << 20);
  if (error == 0) error = pthread_create(&thread, &attributes, run_job, &job);
  pthread_attr_destroy(&attributes);
  if (error != 0) return error;
  // The working thread gets the signals of the terminal: there a wait for a key ends by them.
  sigset_t signals, before;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGQUIT);
  sigaddset(&signals, SIGTSTP);
  sigaddset(&signals, SIGCONT);
  sigaddset(&signals, SIGWINCH);
  pthread_sigmask(SIG_BLOCK, &signals, &before);
  tonne_watch_until(&job.is_done);
  error = pthread_join(thread, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return error;
}

static void *run_ticks(void *argument) {
  void (*tick)(void) = ((struct TonneTicks *)argument)->tick;
  const int milliseconds = ((struct TonneTicks *)argument)->milliseconds;
  const struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  for (;;) {
    nanosleep(&pause, NULL);
    tick();
  }
  return NULL;
}

int tonne_start_ticking(int milliseconds, void (*tick)(void)) {
  // The thread keeps it as long as the process lives.
  struct TonneTicks *ticks = malloc(sizeof *ticks);
  if (ticks == NULL) return ENOMEM;
  ticks->tick = tick;
  ticks->milliseconds = milliseconds;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pthread_t thread;
  const int error = pthread_create(&thread, NULL, run_ticks, ticks);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (error == 0) {
    pthread_detach(thread);
  } else {
    free(ticks);
  }
  return error;
}

bool tonne_has_thread_sanitizer(void) {
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
  return true;
#endif
#endif
  return false;
}

void tonne_expect_filling(void *memory, size_t count) {
  const uintptr_t large = (uintptr_t)1 << 21;
  const uintptr_t first = ((uintptr_t)memory + large - 1) & ~(large - 1);
  const uintptr_t last = ((uintptr_t)memory + count) & ~(large - 1);
  if (first < last) madvise((void *)first, last - first, MADV_HUGEPAGE);
}

void tonne_keep_memory(void) {
  // Large arrays from the heap rather than from mmap, and nothing given back before the end.
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
  mallopt(M_TOP_PAD, 16 << 20);
}

void tonne_expect_memory(size_t count) {
  const size_t pages = (size_t)sysconf(_SC_PHYS_PAGES), page = (size_t)sysconf(_SC_PAGESIZE);
  const size_t half = pages / 2 * page;
  const size_t wanted = count < half ? count : half;
  // The room lies at the top of the heap: given back at once, it is where the next arrays go.
  void *room = malloc(wanted);
  if (room == NULL) return;
  tonne_expect_filling(room, wanted);
  free(room);
}
