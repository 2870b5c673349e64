key DESC, id DESC
